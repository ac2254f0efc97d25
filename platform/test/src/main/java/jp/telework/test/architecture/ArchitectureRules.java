package jp.telework.test.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shape that every service keeps. One line in a service's test is enough:
 *
 * <pre>{@code ArchitectureRules.check("jp.telework.subsidy");}</pre>
 *
 * <p>Every rule fails when it finds nothing to judge, so a renamed package cannot switch it off.
 */
public final class ArchitectureRules {

    private static final String ROLES = "every resource method says who may call it";

    private ArchitectureRules() {}

    /**
     * Judges the classes of a service, its tests left out.
     *
     * @param base the service's package
     * @throws AssertionError naming every broken rule with the places
     */
    public static void check(String base) {
        check(base, classesOf(base));
    }

    /**
     * Judges the classes of a library that has features and rooms like a service, but no resources.
     *
     * @param base the library's package
     * @throws AssertionError naming every broken rule with the places
     */
    public static void checkLibrary(String base) {
        Map<String, ArchRule> rules = rulesOf(base);
        rules.remove(ROLES);
        rules.put("the platform knows no service", RoomRules.platformKnowsNoService());
        check(rules, classesOf(base));
    }

    private static JavaClasses classesOf(String base) {
        return ProductionClasses.in(base);
    }

    static void check(String base, JavaClasses classes) {
        check(rulesOf(base), classes);
    }

    private static void check(Map<String, ArchRule> rules, JavaClasses classes) {
        List<String> broken = new ArrayList<>();
        rules.forEach((name, rule) -> {
            try {
                EvaluationResult result = rule.evaluate(classes);
                if (result.hasViolation()) {
                    broken.add(name + ":\n" + result.getFailureReport());
                }
            } catch (AssertionError nothingToJudge) {
                broken.add(name + ": " + nothingToJudge.getMessage());
            }
        });
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n\n", broken));
        }
    }

    /** Rules of a service by name, in the order in which a reader meets them. */
    static Map<String, ArchRule> rulesOf(String base) {
        Rooms rooms = new Rooms(base);
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("feature first, then one of four rooms", RoomRules.everyClassHasARoom(rooms));
        rules.put("api → usecase → domain ← persistence", RoomRules.roomsPointInwards(rooms));
        rules.put("features meet through use cases and ports", RoomRules.featuresMeetThroughUseCasesAndPorts(rooms));
        rules.put("services meet over HTTP", RoomRules.servicesDoNotKnowEachOther(rooms));
        rules.put("domain knows no framework", RoomRules.domainIsPlain(rooms));
        rules.put("resources hold no transaction and no entity manager", RoomRules.resourcesAreThin(rooms));
        rules.put("changes run inside Commands", TransactionRules.changesRunInsideCommands(rooms));
        rules.put("what a flush does not write is handed on", ColumnRules.changesOfOtherColumnsAreHandedOn());
        rules.putAll(everywhere());
        rules.put("no setters in the domain", CodeRules.noSetters(rooms));
        rules.put(ROLES, CodeRules.rolesAreNamed());
        return rules;
    }

    /** Rules for the platform itself, which has no features. */
    static Map<String, ArchRule> rulesOfPlatform() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("the platform knows no service", RoomRules.platformKnowsNoService());
        rules.putAll(everywhere());
        rules.put(ROLES, CodeRules.rolesAreNamed());
        return rules;
    }

    private static Map<String, ArchRule> everywhere() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("constructor injection", CodeRules.noFieldInjection());
        rules.put("every package is @NullMarked", CodeRules.packagesAreNullMarked());
        rules.put("time comes from the Clock", CodeRules.timeComesFromTheClock());
        rules.put("ids are read in one place", CodeRules.idsAreReadInOnePlace());
        rules.put("days are those of Japan", CodeRules.daysAreThoseOfJapan());
        rules.put("instants are rounded where they come from", CodeRules.instantsAreRoundedWhereTheyComeFrom());
        rules.put("persons are compared in one place", HandRules.personsAreComparedInOnePlace());
        rules.put("no standard streams", CodeRules.noStandardStreams());
        rules.put("no java.util.logging", CodeRules.noJavaUtilLogging());
        return rules;
    }
}
