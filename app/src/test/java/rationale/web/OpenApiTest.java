package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rationale.TestRepository;
import rationale.index.Facet;
import rationale.model.GuidelineFamily;
import rationale.model.Laterality;
import rationale.model.Outcome;
import rationale.model.Priority;
import rationale.model.Quantity;
import rationale.model.Sex;
import rationale.model.Template;
import rationale.model.UrAction;
import rationale.model.Warning;
import rationale.search.Place;
import rationale.search.SearchRequest;
import tools.jackson.databind.JsonNode;

/** Whether the interface for programs is and answers as its description says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
  private final TestServer server = TestServer.ofSamples();
  private final ApiContract contract = new ApiContract(server.get("/openapi.json").body());

  private static final String SEARCH = "/api/v1/search";
  private static final String LETTER = "/api/v1/letters/{id}";
  private static final String SIMILAR = "/api/v1/letters/{id}/items/{number}/similar";
  private static final String FACET = "/api/v1/facets/{facet}";
  private static final String ANALYTICS = "/api/v1/analytics";
  private static final String CONTRAST = "/api/v1/contrast";

  private static final String SUGGEST = "/api/v1/suggest";
  private static final String LOOKUP = "/api/v1/lookup";

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        SEARCH + " /api/v1/search 200",
        SEARCH + " /api/v1/search?limit=100&text=1 200",
        SEARCH + " /api/v1/search?q=knee+pain&outcome=upheld&-treatment=surgery&limit=2 200",
        SEARCH + " /api/v1/search?q=14-12345&specialty=wizardry 200",
        SEARCH + " /api/v1/search?q=naproxin 200",
        SEARCH + " /api/v1/search?q=naproxin+AND+pain 200",
        SEARCH + " /api/v1/search?outcom=overturned 400",
        SEARCH + " /api/v1/search?page=2 400",
        SEARCH + " /api/v1/search?decided=yesterday 400",
        SEARCH + " /api/v1/search?received-to=32 400",
        SEARCH + " /api/v1/search?sort=colour 400",
        SEARCH + " /api/v1/search?limit=101 400",
        SEARCH + " /api/v1/search?limit=0 400",
        SEARCH + " /api/v1/search?limit=99999999999 400",
        SEARCH + " /api/v1/search?text=yes 400",
        SEARCH + " /api/v1/search?words=some 400",
        SEARCH + " /api/v1/search?all=outcome 400",
        SEARCH + " /api/v1/search?cursor=%25 400",
        SEARCH + " /api/v1/search?cursor=bm90aGluZw 400",
        LETTER + " /api/v1/letters/CM19-0900028 200",
        LETTER + " /api/v1/letters/psychology-upheld-therapy-overturned 200",
        LETTER + " /api/v1/letters/CM19-7777777 404",
        LETTER + " /api/v1/letters/no%20%22such%22%0Aletter 404",
        SIMILAR + " /api/v1/letters/CM19-0900028/items/1/similar 200",
        SIMILAR + " /api/v1/letters/CM16-0900113/items/2/similar?limit=20&text=1 200",
        SIMILAR + " /api/v1/letters/CM19-7777777/items/1/similar 404",
        SIMILAR + " /api/v1/letters/CM19-0900028/items/99/similar 404",
        SIMILAR + " /api/v1/letters/CM19-0900028/items/first/similar 404",
        SIMILAR + " /api/v1/letters/CM19-0900028/items/1/similar?limit=21 400",
        SIMILAR + " /api/v1/letters/CM19-0900028/items/1/similar?q=knee 400",
        FACET + " /api/v1/facets/treatment?outcome=overturned 200",
        FACET + " /api/v1/facets/specialty 200",
        FACET + " /api/v1/facets/treatment?page=2 400",
        FACET + " /api/v1/facets/colour 404",
        SUGGEST + " /api/v1/suggest?q=ther+phys 200",
        SUGGEST + " /api/v1/suggest?q=CM19&limit=20 200",
        SUGGEST + " /api/v1/suggest?q=knee+mri 200",
        SUGGEST + " /api/v1/suggest?q=%22 200",
        SUGGEST + " /api/v1/suggest 200",
        SUGGEST + " /api/v1/suggest?q=a&outcome=upheld 400",
        SUGGEST + " /api/v1/suggest?q=a&limit=21 400",
        ANALYTICS + " /api/v1/analytics 200",
        ANALYTICS + " /api/v1/analytics?q=physical+therapy&outcome=overturned&sort=newest 200",
        ANALYTICS + " /api/v1/analytics?guideline=mtus&guideline=odg&decided=2016 200",
        ANALYTICS + " /api/v1/analytics?q=%22zebra+crossing%22 200",
        ANALYTICS + " /api/v1/analytics?outcom=overturned 400",
        LOOKUP + " /api/v1/lookup?cases=CM19-0900028+16-900113%232+banana 200",
        LOOKUP + " /api/v1/lookup 200",
        LOOKUP + " /api/v1/lookup?case=CM19-0900028 400",
        CONTRAST + " /api/v1/contrast 200",
        CONTRAST + " /api/v1/contrast?q=physical+therapy&outcome=overturned&sort=newest 200",
        CONTRAST + " /api/v1/contrast?q=%22zebra+crossing%22 200",
        CONTRAST + " /api/v1/contrast?outcom=overturned 400",
      })
  void answersAreAsDescribed(String described, String path, int status) {
    assertDescribed(described, server.get(path), status);
  }

  private void assertDescribed(String described, HttpResponse<String> answer, int status) {
    var type = answer.headers().firstValue("content-type").orElse("");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(type).isEqualTo(status == 200 ? "application/json" : "application/problem+json");
    assertThat(contract.faults(described, status, type, answer.body())).isEmpty();
  }

  @Test
  void everySampleLetterIsAsDescribed() {
    var lines = server.get("/export.ndjson").body().lines().map(TestRepository::json);
    var ids = lines.map(line -> line.get("letter").asString()).distinct().toList();
    assertThat(ids).hasSize(TestRepository.LETTERS);
    for (var id : ids) {
      assertDescribed(LETTER, server.get("/api/v1" + Addresses.letter(id)), 200);
    }
  }

  @Test
  void aCursorWhoseOrderIsGoneIsToldAsDescribed() {
    var place = new Place("gen-000009.1", new Place.Score(1), "A", 1);
    var cursor = Cursor.of(SearchRequest.of("knee"), place);
    assertDescribed(SEARCH, server.get(SEARCH + "?q=knee&cursor=" + cursor), 410);
  }

  @Test
  void whatIsNotDescribedWouldBeNoticed() {
    var body = server.get("/api/v1/letters/CM19-0900028").body();
    assertThat(contract.faults(LETTER, 200, "application/json", body)).isEmpty();
    for (var other :
        List.of(
            body.replace("\"sex\":", "\"gender\":"),
            body.replaceFirst("\"outcome\":\"", "\"outcome\":\"NOT_"),
            body.replace("\"decisionDate\":\"", "\"decisionDate\":\"on "))) {
      assertThat(contract.faults(LETTER, 200, "application/json", other)).isNotEmpty();
    }
  }

  @Test
  void everyAddressOfTheInterfaceIsDescribedAndNoOther() {
    assertThat(contract.document().get("openapi").asString()).startsWith("3.1.");
    assertThat(contract.faultsOfSchemas()).isEmpty();
    assertThat(contract.document().get("paths").propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    server.paths().stream().filter(path -> path.startsWith("/api")),
                    Stream.of(UploadHandler.PATH)) // where the server takes letters
                .toList());
  }

  @Test
  void everyParameterIsDescribedAndNoOther() {
    var search = StrictParams.searchNames().toList();
    assertThat(parameters(SEARCH))
        .containsExactlyElementsOf(
            Stream.concat(search.stream(), Stream.of("text", "limit", "cursor")).toList());
    assertThat(parameters(FACET))
        .containsExactlyElementsOf(Stream.concat(Stream.of("facet"), search.stream()).toList());
    assertThat(parameters(CONTRAST)).containsExactlyElementsOf(search);
    assertThat(parameters(ANALYTICS)).containsExactlyElementsOf(search);
    assertThat(parameters(LETTER)).containsExactly("id");
    assertThat(parameters(LOOKUP)).containsExactly("cases");
    assertThat(parameters(SUGGEST)).containsExactly("q", "limit");
    assertThat(parameters(SIMILAR)).containsExactly("id", "number", "text", "limit");
  }

  private List<String> parameters(String path) {
    return contract
        .document()
        .get("paths")
        .get(path)
        .get("get")
        .get("parameters")
        .valueStream()
        .map(parameter -> parameter.has("$ref") ? at(parameter) : parameter)
        .map(parameter -> parameter.get("name").asString())
        .toList();
  }

  private JsonNode at(JsonNode reference) {
    return contract.document().at(reference.get("$ref").asString().substring(1));
  }

  @Test
  void itsListsOfValuesAreThoseOfTheProgram() {
    var schemas = "/components/schemas/";
    assertValues(schemas + "Outcome/enum", Outcome.values());
    assertValues(schemas + "ItemOutcome/enum", Outcome.UPHELD, Outcome.OVERTURNED);
    assertValues(schemas + "Family/enum", GuidelineFamily.values());
    assertValues(schemas + "UrAction/enum", UrAction.values());
    assertValues(schemas + "BodyPart/properties/side/enum", Laterality.values());
    assertValues(schemas + "Worker/properties/sex/enum", Sex.values());
    assertValues(schemas + "Letter/properties/template/enum", Template.values());
    assertValues(schemas + "Letter/properties/priority/enum", Priority.values());
    assertValues(
        schemas + "Letter/properties/warnings/items/properties/code/enum", Warning.Code.values());
    assertValues(
        schemas + "Details/properties/quantity/anyOf/0/properties/unit/enum",
        Quantity.Unit.values());
    var facets = Arrays.stream(Facet.values());
    assertThat(texts("/paths/~1api~1v1~1facets~1{facet}/get/parameters/0/schema/enum"))
        .isEqualTo(facets.map(Facet::parameter).toList());
    var several = Arrays.stream(Facet.values()).filter(Facet::multiValued);
    assertThat(texts("/components/parameters/all/schema/items/enum"))
        .isEqualTo(several.map(Facet::parameter).toList());
  }

  private void assertValues(String pointer, Enum<?>... values) {
    assertThat(texts(pointer)).isEqualTo(Arrays.stream(values).map(Enum::name).toList());
  }

  private List<String> texts(String pointer) {
    return contract
        .document()
        .at(pointer)
        .valueStream()
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .toList();
  }

  @Test
  void aProblemSaysWhatHappenedWhereAndWhatToDo() {
    var problem = TestRepository.json(server.get(SEARCH + "?outcom=overturned").body());
    var expected =
        Map.of(
            "title", "Not understood",
            "detail", "There is no parameter “outcom” here.",
            "instance", "/api/v1/search");
    expected.forEach((name, text) -> assertThat(problem.get(name).asString()).isEqualTo(text));
    assertThat(problem.get("advice").asString()).startsWith("Known are: q, within, outcome,");
    for (var path : List.of("/api/v1/nothing", "/api/v2/search", "/api/")) {
      var answer = server.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    }
  }
}
