package jp.telework.promotion;

import java.util.List;
import jp.telework.test.stored.StoredNamesGate;

class StoredNamesTest extends StoredNamesGate {

    @Override
    protected String service() {
        return "jp.telework.promotion";
    }

    /** There are no mails and no conversations here. */
    @Override
    protected List<String> casework() {
        return List.of("jp.telework.casework.approval", "jp.telework.casework.evaluation");
    }
}
