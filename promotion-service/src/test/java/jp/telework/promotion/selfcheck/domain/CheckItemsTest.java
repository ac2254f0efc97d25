package jp.telework.promotion.selfcheck.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.telework.kernel.refusal.InvalidValue;
import org.junit.jupiter.api.Test;

/** The items are those of the guideline: domain handbook, 4th edition. */
class CheckItemsTest {

    @Test
    void everyRoleHasItsItems() {
        assertThat(CheckItems.all()).hasSize(43);
        Map<SelfCheckRole, Long> items =
                CheckItems.all().stream().collect(Collectors.groupingBy(CheckItem::role, Collectors.counting()));
        assertThat(items)
                .isEqualTo(Map.of(
                        SelfCheckRole.MANAGEMENT, 5L, SelfCheckRole.ADMINISTRATOR, 18L, SelfCheckRole.WORKER, 20L));
    }

    @Test
    void theCodeSaysWhoseItemItIs() {
        assertThat(CheckItems.all()).allSatisfy(item -> assertThat(item.code())
                .matches("[MAW](0[1-9]|1[0-9]|20)")
                .startsWith(item.role().name().substring(0, 1)));
    }

    @Test
    void theOrderOfWhatComesFirstIsWhole() {
        assertThat(CheckItems.all().stream().map(CheckItem::priority))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 43).boxed().toList());
    }

    @Test
    void everyItemHasBothTexts() {
        assertThat(CheckItems.all()).allSatisfy(item -> {
            assertThat(item.text()).endsWith("。");
            assertThat(item.textEn()).endsWith(".").matches("[\\x20-\\x7E]+");
        });
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatThrownBy(() -> CheckItems.of("W21")).isInstanceOf(InvalidValue.class);
        assertThat(CheckItems.of("W20").role()).isEqualTo(SelfCheckRole.WORKER);
    }
}
