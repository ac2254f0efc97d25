package jp.telework.test.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The project's own classes, its tests left out. They are read once for all tests of a process: each reading takes seconds. */
public final class ProductionClasses {

    private static final String OWN = "jp.telework";
    private static SoftReference<@Nullable JavaClasses> known = new SoftReference<>(null);

    private ProductionClasses() {}

    /** Those of some packages and of the packages below them. */
    public static JavaClasses in(String... packages) {
        return all().that(new DescribedPredicate<>("in " + Arrays.toString(packages)) {
            @Override
            public boolean test(JavaClass type) {
                return Arrays.stream(packages).anyMatch(base -> (type.getPackageName() + ".").startsWith(base + "."));
            }
        });
    }

    private static synchronized JavaClasses all() {
        JavaClasses classes = known.get();
        if (classes == null) {
            classes = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(OWN);
            known = new SoftReference<>(classes);
        }
        return classes;
    }
}
