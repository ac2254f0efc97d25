package jp.telework.furusato;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.contract.RetentionGate;

@QuarkusTest
@ServiceDatabase("furusato")
class RetentionRulesTest extends RetentionGate {}
