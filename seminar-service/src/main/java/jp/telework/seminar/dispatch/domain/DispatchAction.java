package jp.telework.seminar.dispatch.domain;

import jp.telework.kernel.text.Term;

/** What happens to a request. */
public enum DispatchAction implements Term {
    /** 内容の変更 (requester). */
    CHANGE("change"),
    /** 受理 (secretariat). */
    ACCEPT("triage"),
    /** 不受理 (secretariat). */
    DECLINE("triage"),
    /** 労務管理コンサルタントへの引継ぎ (secretariat). */
    HAND_OVER("triage"),
    /** 打診 (secretariat). */
    ASSIGN("assignment"),
    /** 受諾 (manager). */
    ACCEPT_ASSIGNMENT("assignment/acceptance"),
    /** 辞退 (manager). */
    REFUSE_ASSIGNMENT("assignment/refusal"),
    /** 打診の取消し (secretariat), before the manager accepted. */
    RECALL_ASSIGNMENT("assignment/recall"),
    /** 決定の取消し (secretariat): the requester knows the manager since the acceptance, and learns of the recall. */
    RECALL_MANAGER("assignment/recall"),
    /** 日程の決定 (manager). */
    SCHEDULE_VISIT("visits"),
    /** 日程の取消し (manager). */
    CANCEL_VISIT("visits/cancellation"),
    /** 実施の報告 (manager). */
    RECORD_VISIT("visits/report"),
    /** Follows when another visit lies ahead. */
    STAY_SCHEDULED("visits"),
    /** Follows when the last visit ahead was cancelled after others took place. */
    STAY_VISITED("visits"),
    /** 完了報告 (manager). */
    REPORT("report"),
    /** アンケート (requester). */
    SURVEY("survey"),
    /** 完了 (secretariat). */
    CLOSE("closing"),
    /** 取下げ (requester). */
    WITHDRAW("withdrawal");

    private final String noun;

    DispatchAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }

    /**
     * Whether the secretariat alone learns of it: whom it asked, and who refused. History, feed and webhooks leave such an
     * action out for the requester and for the next manager. It changes neither the version nor the date that the
     * requester reads, and the requester gets no mail about it.
     */
    public boolean isInternal() {
        return switch (this) {
            case ASSIGN, REFUSE_ASSIGNMENT, RECALL_ASSIGNMENT -> true;
            default -> false;
        };
    }

    /** Whether it has no command of its own: it follows from another action. */
    public boolean isInward() {
        return this == STAY_SCHEDULED || this == STAY_VISITED;
    }
}
