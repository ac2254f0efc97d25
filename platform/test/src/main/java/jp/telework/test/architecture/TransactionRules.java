package jp.telework.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who may begin a transaction. */
final class TransactionRules {

    private static final String SCHEDULED = "io.quarkus.scheduler.Scheduled";

    /** By class: the methods with which something is written or told. */
    private static final Map<String, Set<String>> WRITES = Map.of(
            "jp.telework.platform.command.Journal", Set.of("attempt", "changed", "noted", "acted"),
            "jp.telework.platform.persistence.Sql", Set.of("run", "update"),
            "jakarta.persistence.EntityManager", Set.of("persist", "merge", "remove"),
            "jakarta.persistence.Query", Set.of("executeUpdate"),
            "jakarta.persistence.TypedQuery", Set.of("executeUpdate"));

    private TransactionRules() {}

    /**
     * A change begins no transaction of its own, so it runs only where {@code Commands} or {@code UnattendedCommands} began
     * one, and these write the audit row and the event. A scheduled method may begin one: its statement writes them itself.
     */
    static ArchRule changesRunInsideCommands(Rooms rooms) {
        return methods()
                .that(DescribedPredicate.describe(
                        "begin a transaction",
                        method ->
                                rooms.owns(method.getOwner()) && !method.isAnnotatedWith(SCHEDULED) && begins(method)))
                .should(new ArchCondition<JavaMethod>("only read; a change is @Transactional(MANDATORY)") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        write(method)
                                .ifPresent(write -> events.add(SimpleConditionEvent.violated(
                                        method,
                                        method.getFullName() + " begins a transaction and writes (" + write + ")")));
                    }
                });
    }

    private static boolean begins(JavaMethod method) {
        return Stream.of(
                        method.tryGetAnnotationOfType(Transactional.class),
                        method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(found -> found.value() != TxType.MANDATORY)
                .isPresent();
    }

    /** The first write that the method reaches, through the classes that were read. */
    private static Optional<String> write(JavaMethod start) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>(Set.of(start));
        Set<JavaCodeUnit> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            JavaCodeUnit current = open.remove();
            for (CodeUnitAccessTarget target : calledBy(current)) {
                if (writes(target)) {
                    return Optional.of(current.getFullName());
                }
                implementations(target).filter(seen::add).forEach(open::add);
            }
        }
        return Optional.empty();
    }

    private static Iterable<CodeUnitAccessTarget> calledBy(JavaCodeUnit unit) {
        Set<CodeUnitAccessTarget> targets = new HashSet<>();
        unit.getCallsFromSelf().forEach(call -> targets.add(call.getTarget()));
        unit.getMethodReferencesFromSelf().forEach(reference -> targets.add(reference.getTarget()));
        return targets;
    }

    private static boolean writes(CodeUnitAccessTarget target) {
        return WRITES.getOrDefault(target.getOwner().getName(), Set.of()).contains(target.getName());
    }

    /** What a call may run: the method that is named, and those of subclasses and of classes that implement a port. */
    private static Stream<JavaCodeUnit> implementations(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        return Stream.concat(
                        Stream.of(owner),
                        Stream.concat(owner.getAllSubclasses().stream(), owner.getAllRawSuperclasses().stream()))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(target.getName())
                        && unit.getRawParameterTypes().size()
                                == target.getRawParameterTypes().size());
    }
}
