package jp.telework.furusato.selection.usecase;

import java.util.Map;
import jp.telework.furusato.selection.domain.SelectionPlan;

/** Reads the plan of a draft again. */
public interface DraftedSelections {

    /** @param body as it was sent with the draft */
    SelectionPlan planOf(Map<String, Object> body);
}
