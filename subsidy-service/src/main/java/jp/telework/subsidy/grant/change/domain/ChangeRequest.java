package jp.telework.subsidy.grant.change.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import org.jspecify.annotations.Nullable;

/**
 * 変更承認の申請 (適正化法第7条第1項第1号・第3号).
 *
 * @param costs the wanted allocation, null when the allocation stays
 * @param completesOn the wanted day of completion, null when it stays
 * @param content the wanted change of the project's content, null when it stays
 * @param reason why
 * @param minor whether the allocation moves within the call's limit for minor changes (no approval needed)
 */
@ActKind("CHANGE_REQUEST")
public record ChangeRequest(
        @Nullable List<CategoryAmount> costs,
        @Nullable LocalDate completesOn,
        @Nullable String content,
        String reason,
        boolean minor)
        implements ActContent {}
