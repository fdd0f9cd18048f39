package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import rationale.model.Field;
import rationale.model.GuidelineFamily;
import rationale.model.Laterality;
import rationale.model.Outcome;
import rationale.model.Priority;
import rationale.model.Quantity;
import rationale.model.Sex;
import rationale.model.Template;
import rationale.model.UrAction;
import rationale.model.Warning;

class CodesTest {
  private static <E extends Enum<E>> void areAll(Codes<E> codes, EnumSet<E> constants) {
    assertThat(codes.constants()).doesNotHaveDuplicates();
    assertThat(EnumSet.copyOf(codes.constants())).isEqualTo(constants);
  }

  @Test
  void everyConstantHasItsNumber() {
    areAll(Codes.TEMPLATES, EnumSet.allOf(Template.class));
    areAll(Codes.PRIORITIES, EnumSet.allOf(Priority.class));
    areAll(Codes.UR_ACTIONS, EnumSet.allOf(UrAction.class));
    areAll(Codes.SEXES, EnumSet.allOf(Sex.class));
    areAll(Codes.OUTCOMES, EnumSet.of(Outcome.UPHELD, Outcome.OVERTURNED));
    areAll(Codes.FAMILIES, EnumSet.allOf(GuidelineFamily.class));
    areAll(Codes.LATERALITIES, EnumSet.allOf(Laterality.class));
    areAll(Codes.UNITS, EnumSet.allOf(Quantity.Unit.class));
    areAll(Codes.WARNINGS, EnumSet.allOf(Warning.Code.class));
  }

  @Test
  void everyFieldIsOfTheLetterOrOfTheItem() {
    var fields = new ArrayList<>(Codes.LETTER_FIELDS.constants());
    assertThat(fields).noneMatch(Field::ofItem);
    assertThat(Codes.ITEM_FIELDS.constants()).allMatch(Field::ofItem);
    fields.addAll(Codes.ITEM_FIELDS.constants());
    assertThat(fields).containsExactlyInAnyOrder(Field.values());
  }

  @Test
  void numbersThatDatabasesHoldStayWhatTheyAre() {
    assertThat(Codes.ITEM_FIELDS.number(Field.REASONS)).isEqualTo(10);
    assertThat(Codes.LETTER_FIELDS.number(Field.UNREDACTED)).isEqualTo(15);
    assertThat(Codes.WARNINGS.number(Warning.Code.UNREDACTED)).isEqualTo(7);
    assertThat(Codes.UNITS.number(Quantity.Unit.ML)).isEqualTo(6);
    assertThat(Codes.TEMPLATES.number(Template.LISTED_CREDENTIALS)).isEqualTo(4);
  }

  @Test
  void aNumberThatStandsForNothingIsDamage() {
    assertThatExceptionOfType(PackedForm.Damaged.class)
        .isThrownBy(() -> Codes.SEXES.constant(2))
        .withMessage("no sex has the number 2");
  }
}
