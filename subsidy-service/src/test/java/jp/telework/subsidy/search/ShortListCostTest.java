package jp.telework.subsidy.search;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.TestInstance;

/** With 5,000 applications: where the planner expects fewer rows than fill a page, it must not collect and sort them. */
@QuarkusTest
@ServiceDatabase("subsidy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShortListCostTest extends ListCost {

    ShortListCostTest() {
        super(5_000, "ワー", "竜宮城");
    }
}
