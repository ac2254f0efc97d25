package jp.telework.promotion;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.contract.ContractGate;

@QuarkusTest
@ServiceDatabase("promotion")
class ContractTest extends ContractGate {}
