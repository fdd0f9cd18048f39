package rationale.web;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code /openapi.json} promises of answers. */
final class ApiContract {
  private static final String ADDRESS = "https://example.org/openapi.json";

  private final JsonNode document;
  private final SchemaRegistry schemas;

  ApiContract(String openApi) {
    document = JsonMapper.builder().build().readTree(openApi);
    var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(ADDRESS, openApi)).schemaRegistryConfig(config));
  }

  JsonNode document() {
    return document;
  }

  /** What is wrong with an answer to GET at {@code path}, as the document writes it. */
  List<String> faults(String path, int status, String mediaType, String body) {
    return faults("get", path, status, mediaType, body);
  }

  /** The same of another method. */
  List<String> faults(String method, String path, int status, String mediaType, String body) {
    var pointer =
        "/paths/%s/%s/responses/%d/content/%s/schema"
            .formatted(escaped(path), method, status, escaped(mediaType));
    if (document.at(pointer).isMissingNode()) {
      return List.of("not described: " + pointer);
    }
    return faults(pointer, JsonMapper.builder().build().readTree(body));
  }

  /** What is wrong with the schemas themselves. */
  List<String> faultsOfSchemas() {
    var meta =
        schemas.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    return document
        .at("/components/schemas")
        .valueStream()
        .flatMap(schema -> errors(meta, schema).stream())
        .toList();
  }

  private List<String> faults(String pointer, JsonNode value) {
    var fragment = pointer.replace("{", "%7B").replace("}", "%7D");
    return errors(schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + fragment)), value);
  }

  private static List<String> errors(Schema schema, JsonNode value) {
    return schema.validate(value).stream().map(Object::toString).toList();
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
