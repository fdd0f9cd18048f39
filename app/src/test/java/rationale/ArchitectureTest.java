package rationale;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows of the house. */
class ArchitectureTest {
  private static JavaClasses house;

  @BeforeAll
  static void look() {
    house =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("rationale");
  }

  @Test
  void packagesFormNoCircles() {
    slices()
        .matching("rationale.(*)..")
        .should()
        .beFreeOfCycles()
        .because("data goes one way: file, text, fields, store, index, search, page")
        .check(house);
  }

  @Test
  void theModelKnowsNobody() {
    classes()
        .that()
        .resideInAPackage("rationale.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "rationale.model..")
        .because("everything else is built on it")
        .check(house);
  }

  @Test
  void theVocabularyKnowsOnlyTheModel() {
    onlyKnows("rationale.vocabulary", "rationale.model");
  }

  @Test
  void lettersAreReadWithoutStoreOrIndex() {
    onlyKnows("rationale.letter", "rationale.vocabulary", "rationale.model");
    onlyKnows(
        "rationale.extract",
        "rationale.letter",
        "rationale.text",
        "rationale.vocabulary",
        "rationale.model");
  }

  @Test
  void storeAndIndexKnowOnlyTheModel() {
    onlyKnows("rationale.store", "rationale.model");
    onlyKnows("rationale.index", "rationale.text", "rationale.model", "rationale.vocabulary");
  }

  @Test
  void searchReadsTheIndexAlone() {
    onlyKnows(
        "rationale.search",
        "rationale.query",
        "rationale.index",
        "rationale.text",
        "rationale.model",
        "rationale.vocabulary");
  }

  @Test
  void theQueryLanguageKnowsNoEngine() {
    onlyKnows("rationale.query");
    onlyKnows("rationale.text", "rationale.model");
  }

  @Test
  void pagesKnowNothingOfDecisions() {
    onlyKnows("rationale.page");
  }

  private static void onlyKnows(String room, String... others) {
    var known = new ArrayList<>(List.of(others));
    known.add(room);
    noClasses()
        .that()
        .resideInAPackage(room + "..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "other rooms of the house",
                used ->
                    used.getPackageName().startsWith("rationale")
                        && !known.contains(used.getPackageName())))
        .because("a room knows only what it is built on")
        .check(house);
  }

  @Test
  void sqlStaysInTheStore() {
    only("rationale.store..", "java.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..");
  }

  @Test
  void luceneStaysInIndexAndSearch() {
    noClasses()
        .that()
        .resideOutsideOfPackages("rationale.index..", "rationale.search..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .because("another engine can then stand behind the same search")
        .check(house);
  }

  @Test
  void theWebFrameworkStaysInTheWeb() {
    noClasses()
        .that()
        .resideOutsideOfPackages("rationale.web..", "rationale.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.javalin..")
        .because("only the web answers requests; the command line starts it")
        .check(house);
  }

  @Test
  void templatesStayInThePages() {
    only("rationale.page..", "org.thymeleaf..");
  }

  @Test
  void pdfsStayInTheLetters() {
    only("rationale.letter..", "org.apache.pdfbox..");
  }

  @Test
  void metricsAreKeptInOneRoomThatKnowsNobody() {
    only("rationale.watch..", "io.micrometer..", "io.prometheus..");
    onlyKnows("rationale.watch");
  }

  @Test
  void tablesAndDocumentsAreWrittenInOneRoom() {
    only(
        "rationale.export..",
        "org.apache.commons.csv..",
        "org.apache.poi..",
        "org.dhatim.fastexcel..");
  }

  @Test
  void xmlIsWrittenAndNeverRead() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.xml.parsers..",
            "javax.xml.transform..",
            "javax.xml.xpath..",
            "org.w3c.dom..",
            "org.xml.sax..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(XMLInputFactory.class, XMLStreamReader.class, XMLEventReader.class)
        .because("what nobody reads can name no files, fetch nothing and not grow without end")
        .check(house);
  }

  private static void only(String room, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because("one room hides each library")
        .check(house);
  }
}
