package rationale.web;

import java.util.List;
import java.util.function.Function;
import rationale.extract.ParseResult;
import rationale.letter.SourceFile;
import rationale.store.Repository;

/**
 * Where letters go that are sent, and who may send them.
 *
 * @param repository written by one writer at a time, like by the command line
 * @param token what senders must know
 * @param parser reads one file
 */
public record Uploads(
    Repository repository, UploadToken token, Function<SourceFile, List<ParseResult>> parser) {}
