package jp.telework.test.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The methods of a service that answer HTTP requests. */
public final class ResourceMethods {

    private static final String OF_SERVICE = " /api/[^/]+/v[0-9]+";

    private ResourceMethods() {}

    /** One line for each method that carries neither {@code @RolesAllowed} nor {@code @PermitAll}. A package may have no methods. */
    public static List<String> withoutRoles(String... packages) {
        return Stream.of(packages)
                .flatMap(each -> CodeRules.rolesAreNamed()
                        .allowEmptyShould(true)
                        .evaluate(ProductionClasses.in(each))
                        .getFailureReport()
                        .getDetails()
                        .stream())
                .toList();
    }

    /** The operations of some packages, such as {@code GET /webhooks/{id}}: the path of the service is left out. */
    public static Set<String> operations(String... packages) {
        Set<String> operations = new TreeSet<>();
        ProductionClasses.ofEach(packages)
                .flatMap(type -> type.getMethods().stream())
                .forEach(method -> verbs(method)
                        .forEach(verb -> operations.add(verb + " " + path(method.getOwner()) + path(method))));
        return operations;
    }

    /** An operation of a contract as {@link #operations} names it. */
    public static String withoutService(String operation) {
        return operation.replaceFirst(OF_SERVICE, " ");
    }

    private static List<String> verbs(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation
                        .getRawType()
                        .getAnnotationOfType(HttpMethod.class)
                        .value())
                .toList();
    }

    private static String path(HasAnnotations<?> annotated) {
        String path = annotated.isAnnotatedWith(Path.class)
                ? annotated.getAnnotationOfType(Path.class).value()
                : "";
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }
}
