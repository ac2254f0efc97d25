package jp.telework.test.architecture;

import java.util.List;

/** The methods of a service that answer HTTP requests. */
public final class ResourceMethods {

    private ResourceMethods() {}

    /** One line for each method that carries neither {@code @RolesAllowed} nor {@code @PermitAll}. */
    public static List<String> withoutRoles(String... packages) {
        return CodeRules.rolesAreNamed()
                .evaluate(ProductionClasses.in(packages))
                .getFailureReport()
                .getDetails();
    }
}
