package jp.telework.subsidy.relief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.relief.domain.Declaration;
import jp.telework.subsidy.relief.domain.Depreciation;
import jp.telework.subsidy.relief.domain.Equipment;
import jp.telework.subsidy.relief.domain.EquipmentKind;
import jp.telework.subsidy.relief.domain.ItemFinding;
import jp.telework.subsidy.relief.domain.ReliefAssessment;
import jp.telework.subsidy.relief.domain.ReliefTerms;
import jp.telework.subsidy.relief.domain.YearRelief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table that an official can check by hand: {@code relief-cases.csv}, its last column is the calculation. */
class ReliefCasesTest {

    private static final Map<String, EquipmentKind> KINDS = Map.of(
            "サーバ", EquipmentKind.THIN_CLIENT_SERVER,
            "端末", EquipmentKind.THIN_CLIENT_TERMINAL,
            "VPN", EquipmentKind.VPN_DEVICE,
            "認証", EquipmentKind.USER_AUTHENTICATION,
            "パソコン", EquipmentKind.ORDINARY_COMPUTER,
            "その他", EquipmentKind.OTHER_EQUIPMENT);

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/relief-cases.csv", numLinesToSkip = 1)
    void computesTheTable(ArgumentsAccessor row) {
        List<Equipment> equipment = Arrays.stream(row.getString(2).split(" "))
                .map(ReliefCasesTest::equipment)
                .toList();
        ReliefAssessment assessment = ReliefAssessment.of(declaration(row.getLong(3), equipment), ReliefTerms.OF_2007);
        assertThat(assessment.items().stream()
                        .map(item -> item.relieved() ? "○" : "×")
                        .collect(Collectors.joining()))
                .isEqualTo(row.getString(4));
        assertThat(assessment.items().stream()
                        .map(item -> Integer.toString(item.firstYear().value()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(row.getString(5));
        assertThat(assessment.years().stream().map(ReliefCasesTest::written).collect(Collectors.joining(" ")))
                .isEqualTo(Objects.requireNonNullElse(row.getString(6), ""));
    }

    private static String written(YearRelief year) {
        return "%d=%s/%s/%s/%s/%s"
                .formatted(
                        year.year().value(),
                        year.fullBase(),
                        year.relievedBase(),
                        year.fullTax(),
                        year.relievedTax(),
                        year.relief());
    }

    private static Equipment equipment(String cell) {
        String[] parts = cell.split("=");
        return new Equipment(
                Objects.requireNonNull(KINDS.get(parts[0])),
                parts[0],
                LocalDate.parse(parts[1]),
                Yen.of(Long.parseLong(parts[2])),
                Integer.parseInt(parts[3]));
    }

    private static Declaration declaration(long other, List<Equipment> equipment) {
        return new Declaration(new LocalGovernmentCode("304018"), Yen.of(other), equipment);
    }

    /** 減価率 follow from the useful life: 1 - 0.1^(1/n), to three decimals; the first year takes half. */
    @Test
    void theRatesAreThoseOfTheDecliningMethod() {
        assertThat(Depreciation.all()).hasSize(19).allSatisfy(rate -> {
            assertThat(rate.rate()).isEqualTo(Math.round(1000 * (1 - Math.pow(0.1, 1.0 / rate.usefulLife()))));
            assertThat(rate.first()).isEqualTo((2000 - rate.rate()) / 2);
            assertThat(rate.later()).isEqualTo(1000 - rate.rate());
        });
    }

    @Test
    void everyStepIsExplainedInBothLanguages() {
        ReliefAssessment assessment = ReliefAssessment.of(
                declaration(1_000_000, List.of(equipment("サーバ=2008-06-10=3000000=5"))), ReliefTerms.OF_2007);
        assertThat(assessment.years().get(0).steps())
                .extracting(step -> step.message().in(Language.JA))
                .containsExactly(
                        "設備1の評価額は2,445,000円です。",
                        "設備1の課税標準は、評価額の3分の2で1,630,000円です。",
                        "特例のない課税標準額は、1,000円未満を切り捨てて3,445,000円です。",
                        "特例のない税額は、100円未満を切り捨てて48,200円です。",
                        "特例による課税標準額は、1,000円未満を切り捨てて2,630,000円です。",
                        "特例による税額は、100円未満を切り捨てて36,800円です。",
                        "この年度の軽減は11,400円です。");
        ItemFinding late = ReliefAssessment.of(
                        declaration(0, List.of(equipment("サーバ=2009-04-01=3000000=5"))), ReliefTerms.OF_2007)
                .items()
                .get(0);
        assertThat(late.steps())
                .extracting(step -> step.message().in(Language.EN))
                .contains(
                        "The day of acquisition (2009-04-01) is outside of the period from 2007-04-01 to 2009-03-31.");
        assertThat(late.steps())
                .extracting(step -> step.clause().in(Language.JA))
                .anyMatch(it -> it.contains("附則第15条"));
    }
}
