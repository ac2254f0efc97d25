package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.contract.ReleasedContractGate;

@QuarkusTest
@ServiceDatabase("seminar")
class ContractTest extends ReleasedContractGate {}
