package jp.telework.test.stored;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.telework.platform.json.ValueTypes;

/**
 * The names that rows hold: the constants of enums, and the fields of what is kept as JSON. They come from the names of Java
 * constants and components, so a renaming in Java alone makes old rows unreadable.
 */
final class StoredNames {

    private static final Set<String> PLAIN = new ValueTypes().shapes().keySet();

    private final ObjectMapper mapper = new ObjectMapper();
    private final Set<Class<?>> keptAsJson = new HashSet<>();
    private final SortedSet<String> names = new TreeSet<>();
    private final Function<Class<?>, String> kinds;

    /** @param kinds the name under which one of several permitted classes is kept */
    StoredNames(Function<Class<?>, String> kinds) {
        this.kinds = kinds;
    }

    /** Adds the names of all entities. */
    StoredNames ofEntities(Stream<JavaClass> those) {
        List<JavaClass> classes = those.toList();
        classes.stream()
                .filter(type -> type.isAssignableTo(AttributeConverter.class) && !type.isInterface())
                .map(JavaClass::reflect)
                .forEach(converter -> keptAsJson.add(converted(converter)));
        classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::reflect)
                .forEach(entity ->
                        ofFields(entity, entity.getAnnotation(Table.class).name()));
        return this;
    }

    /** Adds the names of what one column keeps as JSON without a converter. */
    StoredNames ofJson(String column, Class<?> type) {
        ofJson(column, mapper.constructType(type), Set.of());
        return this;
    }

    SortedSet<String> all() {
        return names;
    }

    private static Class<?> converted(Class<?> converter) {
        for (Type implemented : converter.getGenericInterfaces()) {
            if (implemented instanceof ParameterizedType generic && generic.getRawType() == AttributeConverter.class) {
                Type attribute = generic.getActualTypeArguments()[0];
                return attribute instanceof Class<?> type ? type : Object.class;
            }
        }
        return Object.class;
    }

    private void ofFields(Class<?> owner, String table) {
        for (Class<?> type = owner; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    ofField(field, table);
                }
            }
        }
    }

    private void ofField(Field field, String table) {
        Class<?> type = field.getType();
        String place = table + "." + column(field);
        if (type.isEnum()) {
            constants(place, type);
        } else if (keptAsJson.contains(type)) {
            ofJson(place, mapper.constructType(type), Set.of());
        } else if (isOwn(type) && !PLAIN.contains(type.getSimpleName())) {
            // Embedded: its columns are the table's.
            ofFields(type, table);
        }
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column != null && !column.name().isEmpty()
                ? column.name()
                : field.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private void ofJson(String place, JavaType type, Set<Class<?>> around) {
        Class<?> raw = type.getRawClass();
        if (type.isContainerType() || type.isReferenceType()) {
            if (type.getKeyType() != null) {
                ofJson(place + "/{}", type.getKeyType(), around);
            }
            ofJson(place, type.getContentType(), around);
        } else if (raw.isEnum()) {
            constants(place, raw);
        } else if (isOwn(raw) && !PLAIN.contains(raw.getSimpleName()) && !around.contains(raw)) {
            Set<Class<?>> within = new HashSet<>(around);
            within.add(raw);
            List<Class<?>> permitted = Kinds.of(raw);
            permitted.forEach(kind -> {
                names.add(place + "=" + kinds.apply(kind));
                ofJson(place + "/" + kinds.apply(kind), mapper.constructType(kind), within);
            });
            if (permitted.isEmpty()) {
                properties(place, type, within);
            }
        }
    }

    private void properties(String place, JavaType type, Set<Class<?>> around) {
        BeanDescription description = mapper.getSerializationConfig().introspect(type);
        for (BeanPropertyDefinition property : description.findProperties()) {
            String name = place + "/" + property.getName();
            names.add(name);
            ofJson(name, property.getPrimaryType(), around);
        }
    }

    private void constants(String place, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            names.add(place + "=" + ((Enum<?>) constant).name());
        }
    }

    private static boolean isOwn(Class<?> type) {
        return type.getName().startsWith("jp.telework.");
    }
}
