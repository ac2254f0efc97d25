package jp.telework.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Which room may know which. */
final class RoomRules {

    /** What each room may use of its own and of other features. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "api", Set.of("api", "usecase", "domain"),
            "usecase", Set.of("usecase", "domain"),
            "domain", Set.of("domain"),
            "persistence", Set.of("persistence", "domain"));

    private static final Pattern PLAIN = Pattern.compile(
            "java|java\\..*|jakarta\\.persistence(\\..*)?|jakarta\\.validation(\\..*)?|org\\.jspecify\\..*|org\\.apache\\.commons\\.numbers\\..*"
                    + "|jp\\.telework\\.kernel(\\..*)?");

    private static final Pattern SUITE = Pattern.compile("jp\\.telework(\\..*)?");
    private static final Pattern COMMON =
            Pattern.compile("jp\\.telework\\.(kernel|identity|platform|casework|mail)(\\..*)?");

    private static final String[] NOT_FOR_RESOURCES = {
        "jakarta.persistence..",
        "jakarta.transaction..",
        "org.hibernate..",
        "io.quarkus.hibernate..",
        "io.quarkus.panache..",
        "io.quarkus.narayana..",
        "java.sql..",
        "javax.sql.."
    };

    private RoomRules() {}

    static ArchRule everyClassHasARoom(Rooms rooms) {
        return classes()
                .that(in("the service", rooms::owns))
                .should(new ArchCondition<JavaClass>("live in <feature>.{api,usecase,domain,persistence}") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean fine = rooms.isBase(type)
                                || rooms.placeOf(type)
                                        .map(place -> Rooms.NAMES.contains(place.room()))
                                        .orElse(false);
                        if (!fine) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " lives in no room"));
                        }
                    }
                });
    }

    static ArchRule roomsPointInwards(Rooms rooms) {
        return classes()
                .that(in("a room", type -> rooms.placeOf(type).isPresent()))
                .should(dependOnly("on rooms further in", rooms, (type, target) -> {
                    String from = rooms.placeOf(type).orElseThrow().room();
                    return rooms.placeOf(target)
                            .or(() -> Rooms.sharedPlaceOf(target))
                            .map(place ->
                                    MAY_USE.getOrDefault(from, Rooms.NAMES).contains(place.room()))
                            .orElse(true);
                }));
    }

    static ArchRule featuresMeetThroughUseCasesAndPorts(Rooms rooms) {
        return classes()
                .that(in("a feature", type -> rooms.placeOf(type).isPresent()))
                .should(dependOnly("on other features' use cases and ports", rooms, (type, target) -> {
                    Rooms.Place there = rooms.placeOf(target).orElse(null);
                    if (there == null || there.feature().equals(rooms.featureOf(type))) {
                        return true;
                    }
                    return there.room().equals("usecase") || there.room().equals("domain");
                }));
    }

    /** A service may use the platform and itself; of the rest of the suite nothing. */
    static ArchRule servicesDoNotKnowEachOther(Rooms rooms) {
        return noClasses()
                .that(in("the service", rooms::owns))
                .should()
                .dependOnClassesThat(in(
                        "another part of the suite",
                        target -> SUITE.matcher(target.getPackageName()).matches()
                                && !COMMON.matcher(target.getPackageName()).matches()
                                && !rooms.owns(target)));
    }

    /**
     * The domain may use Java, exact fractions, the persistence and validation annotations, the kernel, the domains of casework and of the outbox, and its
     * own feature; of other features only plain vocabulary, that is a feature which consists of a domain without any
     * entity. Aggregates therefore refer to each other by id.
     */
    static ArchRule domainIsPlain(Rooms rooms) {
        return classes()
                .that(in("a domain", type -> rooms.isIn(type, "domain")))
                .should(new Plain(rooms));
    }

    private static final class Plain extends ArchCondition<JavaClass> {
        private final Rooms rooms;
        private final Set<String> withMoreThanWords = new HashSet<>();

        Plain(Rooms rooms) {
            super(
                    "use only Java, exact fractions, jakarta.persistence, jakarta.validation, jspecify, the kernel and its own feature");
            this.rooms = rooms;
        }

        @Override
        public void init(Collection<JavaClass> all) {
            withMoreThanWords.clear();
            all.stream().findFirst().map(Plain::everythingBeside).orElse(Set.of()).stream()
                    .filter(rooms::owns)
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .filter(type -> !rooms.isIn(type, "domain") || type.isAnnotatedWith(Entity.class))
                    .forEach(type -> rooms.placeOf(type).ifPresent(place -> withMoreThanWords.add(place.feature())));
        }

        private static Set<JavaClass> everythingBeside(JavaClass any) {
            JavaPackage top = any.getPackage();
            while (top.getParent().isPresent()) {
                top = top.getParent().get();
            }
            return top.getClassesInPackageTree();
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!allowed(type, target)) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        }

        private boolean allowed(JavaClass type, JavaClass target) {
            if (target.isPrimitive() || PLAIN.matcher(target.getPackageName()).matches()) {
                return true;
            }
            if (!rooms.owns(target)
                    && Rooms.sharedPlaceOf(target)
                            .filter(place -> place.room().equals("domain"))
                            .isPresent()) {
                return true;
            }
            Rooms.Place there = rooms.placeOf(target).orElse(null);
            return there != null
                    && there.room().equals("domain")
                    && (there.feature().equals(rooms.featureOf(type)) || !withMoreThanWords.contains(there.feature()));
        }
    }

    static ArchRule resourcesAreThin(Rooms rooms) {
        return noClasses()
                .that(in("an api", type -> rooms.isIn(type, "api")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(NOT_FOR_RESOURCES);
    }

    static ArchRule platformKnowsNoService() {
        return noClasses()
                .that(in("the platform", type -> COMMON.matcher(type.getPackageName())
                        .matches()))
                .should()
                .dependOnClassesThat(in(
                        "a service",
                        target -> SUITE.matcher(target.getPackageName()).matches()
                                && !COMMON.matcher(target.getPackageName()).matches()));
    }

    private static ArchCondition<JavaClass> dependOnly(
            String what, Rooms rooms, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("depend only " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    boolean judged = rooms.owns(target) || Rooms.isShared(target);
                    if (judged && !allowed.test(type, target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> in(
            String description, java.util.function.Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
