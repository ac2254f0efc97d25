package jp.telework.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** How code is written, wherever it stands. */
final class CodeRules {

    private static final Pattern SETTER = Pattern.compile("set[A-Z].*");
    private static final List<Class<? extends Annotation>> WHO_MAY =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);
    private static final List<String> INJECTING = List.of(
            Inject.class.getName(),
            "org.eclipse.microprofile.config.inject.ConfigProperty",
            "jakarta.persistence.PersistenceContext",
            "jakarta.ws.rs.core.Context");

    /** The one place that makes the suite's clock. */
    private static final String THE_CLOCK = "jp.telework.platform.time.Clocks";

    /** The one place that sees log lines before they are written. */
    private static final String THE_LOG_FILTER = "jp.telework.platform.outage.OneLinePerOutage";

    /** The one place that names the time zone. */
    private static final String THE_CALENDAR = "jp.telework.kernel.time.Japan";

    private static final List<String> SOURCES_OF_INSTANTS =
            List.of("jp.telework.platform.time.DatabaseClock", "jp.telework.kernel.value.Readers");

    private static final String THE_READER_OF_IDS = "jp.telework.kernel.id.Ids";

    private CodeRules() {}

    /** Judged class by class, because a service of records alone has no field to judge. */
    static ArchRule noFieldInjection() {
        return classes().should(new ArchCondition<JavaClass>("have no injected field") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> INJECTING.stream().anyMatch(field::isAnnotatedWith))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " is injected; inject the constructor")));
            }
        });
    }

    static ArchRule packagesAreNullMarked() {
        return classes().should(new ArchCondition<JavaClass>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getPackageName() + " has no package-info with @NullMarked"));
                }
            }
        });
    }

    static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the system's time is read past the Clock", CodeRules::readsSystemTime))
                .orShould()
                .callConstructor(java.util.Date.class);
    }

    private static boolean readsSystemTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        if (owner.startsWith("java.time.") && method.equals("now")) {
            return call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        }
        if (owner.equals("java.time.Clock") && method.startsWith("system")) {
            return !call.getOriginOwner().getName().equals(THE_CLOCK);
        }
        return owner.equals("java.lang.System") && method.equals("currentTimeMillis");
    }

    /** {@code UUID.fromString("1-1-1-1-1")} is accepted although it is not a UUID's written form. */
    static ArchRule idsAreReadInOnePlace() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(THE_READER_OF_IDS)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "an id is read past Ids.parse",
                        access -> access.getTargetOwner().isEquivalentTo(UUID.class)
                                && access.getName().equals("fromString")));
    }

    /** Law and offices count days in Japan. */
    static ArchRule daysAreThoseOfJapan() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(THE_CALENDAR)
                .should()
                .callMethod(ZoneId.class, "of", String.class)
                .orShould()
                .callMethod(ZoneId.class, "systemDefault");
    }

    /** The clock tells the time, and the reader of a body the time that was sent, as the database keeps it. */
    static ArchRule instantsAreRoundedWhereTheyComeFrom() {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "are not where instants come from", type -> !SOURCES_OF_INSTANTS.contains(type.getName())))
                .should()
                .callMethod(Instant.class, "truncatedTo", TemporalUnit.class);
    }

    static ArchRule noStandardStreams() {
        return noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
    }

    /** The filter of log lines is written against java.util.logging, because Quarkus asks for its interface. */
    static ArchRule noJavaUtilLogging() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(THE_LOG_FILTER)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..");
    }

    /** State changes only through verbs. */
    static ArchRule noSetters(Rooms rooms) {
        return classes()
                .that(DescribedPredicate.describe("are in a domain", type -> rooms.isIn(type, "domain")))
                .should(new ArchCondition<JavaClass>("have no public setter and no public variable") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethods().stream()
                                .filter(CodeRules::isPublic)
                                .filter(method ->
                                        SETTER.matcher(method.getName()).matches())
                                .forEach(method -> events.add(
                                        SimpleConditionEvent.violated(method, method.getFullName() + " is a setter")));
                        type.getFields().stream()
                                .filter(CodeRules::isPublic)
                                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                                .forEach(field -> events.add(SimpleConditionEvent.violated(
                                        field, field.getFullName() + " can be assigned from outside")));
                    }
                });
    }

    private static boolean isPublic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** A method without a role would be closed by configuration; it must be closed, or opened, on purpose. */
    static ArchRule rolesAreNamed() {
        return methods()
                .that(DescribedPredicate.describe("answer HTTP requests", CodeRules::answersRequests))
                .should(new ArchCondition<JavaMethod>("carry @RolesAllowed or @PermitAll") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean named = WHO_MAY.stream()
                                .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                        || method.getOwner().isAnnotatedWith(annotation));
                        if (!named) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " does not say who may call it"));
                        }
                    }
                });
    }

    private static boolean answersRequests(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }
}
