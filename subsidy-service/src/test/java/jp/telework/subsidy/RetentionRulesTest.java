package jp.telework.subsidy;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.contract.RetentionGate;

@QuarkusTest
@ServiceDatabase("subsidy")
class RetentionRulesTest extends RetentionGate {}
