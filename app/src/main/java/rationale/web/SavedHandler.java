package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import rationale.page.SavedPage;
import rationale.page.Templates;

/** The page of the searches that a browser keeps. */
final class SavedHandler implements Handler {
  static final String PATH = "/saved";

  private final Templates templates;

  SavedHandler(Templates templates) {
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    context.html(templates.render(new SavedPage()));
  }
}
