package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.contract.RetentionGate;

@QuarkusTest
@ServiceDatabase("seminar")
class RetentionRulesTest extends RetentionGate {}
