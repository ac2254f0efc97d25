package jp.telework.subsidy;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.contract.ReleasedContractGate;

@QuarkusTest
@ServiceDatabase("subsidy")
class ContractTest extends ReleasedContractGate {}
