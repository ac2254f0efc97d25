package jp.telework.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * Who may act is decided by persons ({@code Hand}). A sign-in name is read to be kept or shown; whoever compares one lets a second
 * account of the same person through.
 */
final class HandRules {

    private static final String HAND = "jp.telework.kernel.identity.Hand";
    private static final String CALLER = "jp.telework.platform.caller.Caller";

    /** Calls that compare a text with another one. */
    private static final Set<String> COMPARING = Set.of(
            "equals",
            "equalsIgnoreCase",
            "compareTo",
            "compareToIgnoreCase",
            "contains",
            "containsKey",
            "startsWith",
            "matches");

    private HandRules() {}

    static ArchRule personsAreComparedInOnePlace() {
        return classes().should(new ArchCondition<JavaClass>("compare no sign-in name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getName().equals(HAND) || type.getName().equals(CALLER)) {
                    return;
                }
                type.getCodeUnits().forEach(unit -> check(unit, events));
            }

            private void check(JavaCodeUnit unit, ConditionEvents events) {
                Set<JavaAccess<?>> accesses = unit.getAccessesFromSelf();
                if (accesses.stream().anyMatch(access -> reads(access, CALLER))) {
                    events.add(SimpleConditionEvent.violated(
                            unit, unit.getFullName() + " reads the caller's sign-in name; ask Caller.hand()"));
                }
                if (accesses.stream().anyMatch(access -> reads(access, HAND))
                        && accesses.stream().anyMatch(HandRules::compares)) {
                    events.add(SimpleConditionEvent.violated(
                            unit, unit.getFullName() + " reads a sign-in name and compares texts; ask the Hand"));
                }
            }
        });
    }

    private static boolean reads(JavaAccess<?> access, String owner) {
        return access.getTargetOwner().getName().equals(owner)
                && access.getName().equals("name");
    }

    private static boolean compares(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return COMPARING.contains(access.getName())
                && (owner.equals("java.lang.String")
                        || owner.equals("java.lang.Object")
                        || owner.equals("java.util.Objects")
                        || owner.equals("java.util.Collection")
                        || owner.equals("java.util.List")
                        || owner.equals("java.util.Set")
                        || owner.equals("java.util.Map"));
    }
}
