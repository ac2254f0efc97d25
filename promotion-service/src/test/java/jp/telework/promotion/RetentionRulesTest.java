package jp.telework.promotion;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.contract.RetentionGate;

@QuarkusTest
@ServiceDatabase("promotion")
class RetentionRulesTest extends RetentionGate {}
