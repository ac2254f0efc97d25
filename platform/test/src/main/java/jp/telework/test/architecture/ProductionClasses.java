package jp.telework.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Classes of the project, its tests left out. The same packages are read once for all tests of a process: a reading takes seconds. Only
 * what is asked for is read: rules take many times as long where all modules are in memory.
 */
public final class ProductionClasses {

    private static final Map<Set<String>, SoftReference<JavaClasses>> KNOWN = new HashMap<>();

    private ProductionClasses() {}

    /** Those of some packages, one package after the other: what other tests read of one serves here, too. */
    public static Stream<JavaClass> ofEach(String... packages) {
        return Stream.of(packages).flatMap(each -> in(each).stream());
    }

    /** Those of some packages and of the packages below them. */
    public static synchronized JavaClasses in(String... packages) {
        SoftReference<JavaClasses> before = KNOWN.get(Set.of(packages));
        @Nullable JavaClasses known = before == null ? null : before.get();
        if (known != null) {
            return known;
        }
        JavaClasses read = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages);
        KNOWN.put(Set.of(packages), new SoftReference<>(read));
        return read;
    }
}
