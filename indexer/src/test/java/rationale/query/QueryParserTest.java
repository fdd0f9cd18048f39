package rationale.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  private static final PlainEnglish ENGLISH = new PlainEnglish((leaf, fields) -> leaf(leaf));

  private static String leaf(Expression.Leaf leaf) {
    return switch (leaf) {
      case Expression.Term term -> term.text();
      case Expression.Exact exact -> "exactly " + exact.text();
      case Expression.Pattern pattern -> "like " + pattern.text();
      case Expression.Phrase phrase -> "“" + phrase.text() + "”";
    };
  }

  private static ParsedQuery parse(String query) {
    return QueryParser.parse(query, TinyLexicon.INSTANCE).orElseThrow();
  }

  private static String said(String query) {
    var parsed = parse(query);
    assertThat(parsed.problems()).isEmpty();
    return parsed.expression() == null ? "" : ENGLISH.say(parsed.expression());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "knee mri",
        "radiculopathy not corroborated",
        "OT for hand or wrist",
        "diclofenac 3% gel",
        "4/5 strength",
        "pain 7 /10 with medication",
        "what is MMI?",
        "L4-5 and L5-S1",
        "w/o contrast",
        "Norco 10/325mg #60",
        "level(s) of care",
        "MRI (lumbar spine)",
        "a 2\" foam pad",
        "T-spine x-ray - 2 views",
        "Note: patient",
        "rationale: the reviewer",
        "PT * 12",
        ""
      })
  void wordsWithoutConnectorsArePlain(String words) {
    assertThat(QueryParser.parse(words, TinyLexicon.INSTANCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "knee AND mri                | knee and mri",
        "knee & mri                  | knee and mri",
        "knee OR mri                 | knee or mri",
        "\"home exercise\" knee      | “home exercise” and knee",
        "“home exercise”             | “home exercise”",
        "knee NOT mri                | knee, but not mri",
        "knee AND NOT mri            | knee, but not mri",
        "knee BUT NOT mri            | knee, but not mri",
        "knee % mri                  | knee, but not mri",
        "knee -mri                   | knee, but not mri",
        "NOT mri                     | all decisions, but not mri",
        "a AND b NOT c               | a and (b, but not c)",
        "a OR b AND c                | a or (b and c)",
        "(a OR b) AND c              | (a or b) and c",
        "(a or b) c                  | (a or b) and c",
        "a w/5 b                     | a within 5 words of b",
        "a /5 b                      | a within 5 words of b",
        "a NEAR/5 b                  | a within 5 words of b",
        "a w/1 b                     | a within 1 word of b",
        "a pre/5 b                   | a before and within 5 words of b",
        "a +5 b                      | a before and within 5 words of b",
        "a w/s b                     | a in the same sentence as b",
        "a /p b                      | a in the same paragraph as b",
        "a +s b                      | a before b in the same sentence",
        "a w/5 b AND c               | (a within 5 words of b) and c",
        "a w/5 b w/5 c pre/5 d       | ((a within 5 words of b) within 5 words of c) before and within 5 words of d",
        "a w/5 b w/s c w/p d         | ((a within 5 words of b) in the same sentence as c) in the same paragraph as d",
        "a w/p b w/s c               | a in the same paragraph as (b in the same sentence as c)",
        "a w/5 (b OR c)              | a within 5 words of (b or c)",
        "a w/5 (b AND c)             | (a within 5 words of b) and (a within 5 words of c)",
        "\"a b\" w/3 \"c d\"         | “a b” within 3 words of “c d”",
        "therap! AND wom?n           | like therap* and like wom?n",
        "wom*n                       | like wom?n",
        "therap*                     | like therap*",
        "#damage                     | exactly damage",
        "atleast3(opioid)            | at least 3 times opioid",
        "rationale:(a OR b)          | rationale: (a or b)",
        "physical therapy w/5 knee   | physical therapy within 5 words of knee",
        "\"x\" visits of the knee    | “x” and visits and knee",
        "\"x\" or not y              | “x” or (all decisions, but not y)",
        "ur-guideline:odg            | ur guideline: odg"
      })
  void connectorsMeanWhatTheySay(String query, String meaning) {
    assertThat(said(query)).isEqualTo(meaning);
  }

  @Test
  void everyKindOfConnectorIsWrittenAsItIsRead() {
    for (var query :
        new String[] {
          "a AND b NOT c",
          "(a AND b) NOT c",
          "a NOT (b NOT c)",
          "(a OR b) AND c",
          "a w/5 (b w/3 c)",
          "(a w/s b) w/5 c",
          "atleast3(a OR b)",
          "rationale:(a AND b) NOT outcome:upheld",
          "\"a b\" pre/2 therap* +s wom?n +p #damage"
        }) {
      assertThat(parse(query).repaired()).isEqualTo(query);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "radiculopathy not corroborated | radiculopathy NOT corroborated",
        "hand or wrist | hand OR wrist",
        "opioids but not tramadol | opioids NOT tramadol"
      })
  void plainWordsAreOfferedAsConnectors(String words, String connectors) {
    assertThat(QueryParser.asConnectors(words, TinyLexicon.INSTANCE)).contains(connectors);
  }

  @Test
  void nothingIsOfferedForWordsThatSayNothingElseAsConnectors() {
    assertThat(QueryParser.asConnectors("knee mri", TinyLexicon.INSTANCE)).isEmpty();
    assertThat(QueryParser.asConnectors("and or", TinyLexicon.INSTANCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"home exercise               | \"home exercise\"         | The quote before “home exercise” is not closed.",
        "\"\" AND knee                 | knee                      | There is nothing between two quotes.",
        "(a OR b                       | a OR b                    | A bracket is not closed; it was closed at the end.",
        "a OR b)                       | a OR b                    | A bracket is closed that was not opened; it was left out.",
        "a AND ()                      | a                         | There is nothing between two brackets.",
        "a AND                         | a                         | “AND” has nothing after it; it was left out.",
        "OR a                          | a                         | “OR” has nothing before it; it was left out.",
        "a AND AND b                   | a AND b                   | “AND” has nothing before it; it was left out.",
        "a OR OR b                     | a OR b                    | “OR” has nothing after it; it was left out.",
        "a w/5                         | a                         | “w/5” has nothing after it; it was left out.",
        "w/s a                         | a                         | “w/s” has nothing before it; it was left out.",
        "a w/0 b                       | a w/1 b                   | “w/0” was read as 1: a distance is 1 to 255 words.",
        "a w/300 b                     | a w/255 b                 | “w/300” was read as 255: a distance is 1 to 255 words.",
        "a w/5 (b NOT c)               | a w/5 b                   | NOT cannot stand beside a connector of nearness; what it excludes was left out.",
        "a w/5 atleast2(b)             | a w/5 b                   | atleast cannot stand beside a connector of nearness; its number was left out.",
        "atleast(b)                    | atleast1(b)               | “atleast” was read as atleast1: a number from 1 to 255 belongs to it.",
        "knee AND *pain                | knee AND pain             | “*pain” begins with a sign for any letter, which would mean reading every word there is.",
        "knee AND t*                   | knee AND t                | “t*” needs at least two letters before its first sign.",
        "knee AND / b                  | knee AND b                | “/” stands for nothing by itself; it was left out.",
        "knee AND *                    | knee                      | “*” stands for nothing by itself; it was left out.",
        "rationale:(                   |                           | “rationale:” has nothing after it; it was left out.",
        "a NOT                         | a                         | “NOT” has nothing after it; it was left out."
      })
  void whatIsWrongIsToldAndMended(String query, String repaired, String problem) {
    var parsed = parse(query);
    assertThat(parsed.problems()).contains(problem);
    assertThat(parsed.repaired()).isEqualTo(repaired == null ? "" : repaired);
    if (repaired != null && !repaired.isEmpty()) {
      assertThat(
              QueryParser.parse(parsed.repaired(), TinyLexicon.INSTANCE)
                  .map(ParsedQuery::problems)
                  .orElseGet(java.util.List::of))
          .isEmpty();
    }
  }

  @Test
  void queriesOfDeathAreCut() {
    assertThat(parse("(".repeat(10_000) + "a AND b").problems())
        .contains("Brackets deeper than 40 were left out.");
    assertThat(parse("a OR b ".repeat(10_000)).problems())
        .contains(
            "Only the first 256 words were used.", "Only the first 16,384 characters were read.");
    assertThat(parse("a w/5 ".repeat(2_000)).problems()).isNotEmpty();
    assertThat(parse("NOT ".repeat(4_000)).problems())
        .contains("“NOT” has nothing after it; it was left out.");
    assertThat(parse("\"".repeat(9_999)).problems()).isNotEmpty();
    assertThat(parse("(a AND b) w/5 ".repeat(60) + "c").problems()).isNotEmpty();
    assertThat(parse("atleast2(".repeat(1_800) + "a").problems()).isNotEmpty();
    assertThat(parse("rationale:(".repeat(1_400) + "a").problems()).isNotEmpty();
  }
}
