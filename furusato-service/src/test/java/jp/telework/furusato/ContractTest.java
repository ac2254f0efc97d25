package jp.telework.furusato;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.contract.ReleasedContractGate;

@QuarkusTest
@ServiceDatabase("furusato")
class ContractTest extends ReleasedContractGate {}
