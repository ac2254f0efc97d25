package jp.telework.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageCyclesTest {

    private static final String CIRCLE = "jp.telework.fixture.circle";
    private static final String PARTS = "jp.telework.fixture.parts";

    @Test
    void findsACircleOfPackagesAndOfFeatures() {
        assertThat(PackageCycles.dependencies(CIRCLE, new ClassFileImporter().importPackages(CIRCLE)))
                .containsExactly(
                        CIRCLE + ",feature,call,grant",
                        CIRCLE + ",feature,grant,call",
                        CIRCLE + ",package,call.domain,grant.domain",
                        CIRCLE + ",package,grant.domain,grant.usecase",
                        CIRCLE + ",package,grant.usecase,call.domain");
    }

    /** Its packages know no circle, but its parts do. */
    @Test
    void findsACircleOfThePartsOfAFeature() {
        assertThat(PackageCycles.dependencies(PARTS, new ClassFileImporter().importPackages(PARTS)))
                .containsExactly(
                        PARTS + ",feature,grant.decision,grant.money", PARTS + ",feature,grant.money,grant.decision");
    }

    @Test
    void theListOfKnownOnesMayOnlyBecomeShorter() {
        assertThatCode(() -> PackageCycles.assertOnlyKnown(lines("a,b", "b,a"), lines("a,b", "b,a")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PackageCycles.assertOnlyKnown(lines("a,b", "b,a"), lines("a,b")))
                .hasMessageContaining("close a circle")
                .hasMessageContaining("b,a");
        assertThatThrownBy(() -> PackageCycles.assertOnlyKnown(lines("a,b"), lines("a,b", "b,a")))
                .hasMessageContaining("no circle any more")
                .hasMessageContaining("b,a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jp.telework.platform", "jp.telework.kernel"})
    void holdsForThePlatform(String base) {
        PackageCycles.assertOnlyKnown(base);
    }

    private static SortedSet<String> lines(String... lines) {
        return new TreeSet<>(List.of(lines));
    }
}
