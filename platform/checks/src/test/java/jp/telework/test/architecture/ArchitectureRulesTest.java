package jp.telework.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    private static final String FIXTURES = "jp.telework.fixture.";

    private static JavaClasses classesOf(String base) {
        return new ClassFileImporter().importPackages(base);
    }

    /** Each rule meets an example that breaks it and nothing else, and names the place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        norooms       | feature first, then one of four rooms                | Misplaced
        layers        | api → usecase → domain ← persistence                 | Publish
        partlayers    | api → usecase → domain ← persistence                 | Announced
        casework      | api → usecase → domain ← persistence                 | Reaching
        features      | features meet through use cases and ports            | CallView
        services      | services meet over HTTP                              | Foreign
        framework     | domain knows no framework                            | Framed
        caseworkwords | domain knows no framework                            | Assigned
        aggregates    | domain knows no framework                            | Holder
        resources     | resources hold no transaction and no entity manager  | Transacting
        entitymanager | resources hold no transaction and no entity manager  | Querying
        transactions  | changes run inside Commands                          | Unjournalled.publish
        columns       | what a flush does not write is handed on             | Note.forget
        columns       | what a flush does not write is handed on             | Careless.change
        injection     | constructor injection                                | Injected.clock
        nullness      | every package is @NullMarked                         | nullness.call.domain
        time          | time comes from the Clock                            | Impatient
        date          | time comes from the Clock                            | Dated
        millis        | time comes from the Clock                            | Counting
        ids           | ids are read in one place                            | Generous
        zones         | days are those of Japan                              | Abroad
        micros        | instants are rounded where they come from            | Rounding
        hands         | persons are compared in one place                    | Comparing.directly
        hands         | persons are compared in one place                    | Comparing.byReference
        hands         | persons are compared in one place                    | Comparing.pastTheHand
        streams       | no standard streams                                  | Talkative
        logging       | no java.util.logging                                 | Logging
        setters       | no setters in the domain                             | Settable.setTitle
        roles         | every resource method says who may call it           | Open.forgotten
        """)
    void failsOnTheExampleThatBreaksIt(String fixture, String rule, String place) {
        String base = FIXTURES + fixture;
        ArchRule broken = Objects.requireNonNull(ArchitectureRules.rulesOf(base).get(rule), rule);
        assertThatThrownBy(() -> broken.check(classesOf(base)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(place);
    }

    static java.util.stream.Stream<String> names() {
        return ArchitectureRules.rulesOf("jp.telework.nothing").keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void failsWhenThereIsNothingToJudge(String rule) {
        ArchRule onNothing = Objects.requireNonNull(
                ArchitectureRules.rulesOf("jp.telework.nothing").get(rule));
        assertThatThrownBy(() -> onNothing.check(classesOf("jp.telework.nothing")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void coversEveryRuleWithABrokenExample() {
        assertThat(names()).hasSize(19);
    }

    @Test
    void letsReadsBeginATransactionAndChangesJoinOne() {
        String base = FIXTURES + "transactions";
        assertThat(TransactionRules.changesRunInsideCommands(new Rooms(base))
                        .evaluate(classesOf(base))
                        .getFailureReport()
                        .getDetails())
                .singleElement()
                .asString()
                .contains("Unjournalled.publish");
    }

    @Test
    void letsACarefulCallerHandTheChangeOn() {
        assertThat(ColumnRules.changesOfOtherColumnsAreHandedOn()
                        .evaluate(classesOf(FIXTURES + "columns"))
                        .getFailureReport()
                        .getDetails())
                .hasSize(2)
                .noneMatch(line -> line.contains("Careful"));
    }

    @Test
    void letsNamesBeKeptAndShown() {
        assertThat(HandRules.personsAreComparedInOnePlace()
                        .evaluate(classesOf(FIXTURES + "hands"))
                        .getFailureReport()
                        .getDetails())
                .hasSize(3)
                .noneMatch(line -> line.contains("carefully"));
    }

    @Test
    void letsPlainVocabularyBeSharedBetweenDomains() {
        String base = FIXTURES + "words";
        Objects.requireNonNull(ArchitectureRules.rulesOf(base).get("domain knows no framework"))
                .check(classesOf(base));
    }

    @Test
    void passesTheSmallService() {
        assertThatCode(() -> ArchitectureRules.check("jp.telework.notes", classesOf("jp.telework.notes")))
                .doesNotThrowAnyException();
    }

    @Test
    void reportsEveryBrokenRuleOfAServiceTogether() {
        String base = FIXTURES + "time";
        assertThatThrownBy(() -> ArchitectureRules.check(base, classesOf(base)))
                .hasMessageContaining("time comes from the Clock")
                .hasMessageContaining("domain knows no framework");
    }

    @Test
    void holdForThePlatform() {
        JavaClasses platform = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("jp.telework.platform", "jp.telework.kernel");
        for (Map.Entry<String, ArchRule> rule :
                ArchitectureRules.rulesOfPlatform().entrySet()) {
            assertThatCode(() -> rule.getValue().check(platform))
                    .as(rule.getKey())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void noticesAPlatformThatKnowsAService() {
        JavaClasses knowing = classesOf("jp.telework.platform.fixture");
        assertThatThrownBy(() -> RoomRules.platformKnowsNoService().check(knowing))
                .hasMessageContaining("KnowsAService");
    }
}
