package jp.telework.test.stored;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.telework.test.architecture.ProductionClasses;

/** The kinds of a value: those that a sealed interface permits, or all records of its service that implement an interface. */
public final class Kinds {

    private static final Map<Class<?>, List<Class<?>>> FOUND = new ConcurrentHashMap<>();

    private Kinds() {}

    /** By their names; none when the type is neither. */
    public static List<Class<?>> of(Class<?> type) {
        return FOUND.computeIfAbsent(type, Kinds::find);
    }

    private static List<Class<?>> find(Class<?> type) {
        if (type.isSealed()) {
            return List.of(type.getPermittedSubclasses());
        }
        String[] steps = type.getName().split("\\.");
        if (!type.isInterface() || steps.length < 4 || !type.getName().startsWith("jp.telework.")) {
            return List.of();
        }
        return ProductionClasses.in(String.join(".", steps[0], steps[1], steps[2])).stream()
                .filter(found -> found.isRecord() && found.isAssignableTo(type))
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}
