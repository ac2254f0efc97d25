package jp.telework.test.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The methods of a service that answer HTTP requests. */
public final class ResourceMethods {

    private ResourceMethods() {}

    /** One line for each method that carries neither {@code @RolesAllowed} nor {@code @PermitAll}. */
    public static List<String> withoutRoles(String... packages) {
        return CodeRules.rolesAreNamed()
                .evaluate(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(packages))
                .getFailureReport()
                .getDetails();
    }
}
