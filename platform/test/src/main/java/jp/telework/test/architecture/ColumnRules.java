package jp.telework.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Column;

/** What becomes of a column that a flush does not write. */
final class ColumnRules {

    private ColumnRules() {}

    /**
     * A column with {@code updatable = false} is written by a statement of its own. A verb that assigns its field answers
     * what is to be written, as a type of its own, and every caller of the verb hands that to a port. A verb that forgets it
     * would lose the change silently.
     */
    static ArchRule changesOfOtherColumnsAreHandedOn() {
        return classes().should(new ArchCondition<JavaClass>("hand on what a flush does not write") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(ColumnRules::isNotWrittenByAFlush)
                        .flatMap(field -> field.getAccessesToSelf().stream())
                        .filter(access -> access.getAccessType().name().equals("SET"))
                        .map(access -> access.getOrigin())
                        .filter(origin -> !(origin instanceof JavaConstructor))
                        .distinct()
                        .forEach(verb -> judge(verb, events));
            }
        });
    }

    private static boolean isNotWrittenByAFlush(JavaField field) {
        return field.tryGetAnnotationOfType(Column.class)
                .map(column -> !column.updatable())
                .orElse(false);
    }

    private static void judge(JavaCodeUnit verb, ConditionEvents events) {
        JavaClass answer = verb.getRawReturnType();
        if (answer.isPrimitive() || answer.getName().startsWith("java.") || answer.equals(verb.getOwner())) {
            events.add(SimpleConditionEvent.violated(
                    verb,
                    verb.getFullName() + " assigns what a flush does not write, and answers nothing to be written"));
            return;
        }
        verb.getCallsOfSelf().stream()
                .map(call -> call.getOrigin())
                .filter(caller -> caller.getCallsFromSelf().stream()
                        .noneMatch(
                                call -> call.getTarget().getRawParameterTypes().contains(answer)))
                .forEach(caller -> events.add(SimpleConditionEvent.violated(
                        caller,
                        caller.getFullName() + " calls " + verb.getName() + " and hands its answer to no port")));
    }
}
