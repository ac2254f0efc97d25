package jp.telework.subsidy.notice.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.subsidy.notice.domain.Addressee;
import jp.telework.subsidy.notice.domain.AmountTable;
import jp.telework.subsidy.notice.domain.Citation;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.domain.NoticeHead;
import jp.telework.subsidy.notice.domain.NoticeItem;
import jp.telework.subsidy.notice.domain.NoticeReason;
import jp.telework.subsidy.notice.domain.Remedy;

/** What is hashed as JSON, for the native image. */
@RegisterForReflection(
        targets = {
            Notice.class,
            NoticeHead.class,
            Addressee.class,
            Citation.class,
            NoticeItem.class,
            AmountTable.class,
            AmountTable.AmountRow.class,
            NoticeReason.class,
            Remedy.class
        })
final class NoticeReflection {

    private NoticeReflection() {}
}
