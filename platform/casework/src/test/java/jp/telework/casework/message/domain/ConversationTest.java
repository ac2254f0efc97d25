package jp.telework.casework.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.document.ScanResult;
import jp.telework.kernel.message.MessageSide;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");
    private static final int MB = 1024 * 1024;

    private final Conversation conversation = new Conversation(UUID.randomUUID(), new CorporateNumber("8000020304018"));

    @Test
    void messagesAreNumberedInTheirOrder() {
        assertThat(send(MessageSide.APPLICANT).number()).isEqualTo(1);
        assertThat(send(MessageSide.MINISTRY).number()).isEqualTo(2);
        assertThat(conversation.messages()).isEqualTo(2);
        assertThat(conversation.lastAt()).contains(NOW);
    }

    /** A thousand messages of an organisation would use up the mails of the ministry's day. */
    @Test
    void whileItsMessagesAreUnreadASideIsToldOnceADay() {
        assertThat(conversation.isNewTo(MessageSide.MINISTRY, NOW)).isTrue();
        send(MessageSide.APPLICANT);
        assertThat(conversation.isNewTo(MessageSide.MINISTRY, NOW)).isFalse();
        assertThat(conversation.isNewTo(MessageSide.MINISTRY, NOW.plus(Duration.ofDays(1))))
                .isTrue();
        conversation.read(MessageSide.APPLICANT, 1);
        assertThat(conversation.isNewTo(MessageSide.MINISTRY, NOW))
                .as("the sender's own mark")
                .isFalse();
        conversation.read(MessageSide.MINISTRY, 1);
        assertThat(conversation.isNewTo(MessageSide.MINISTRY, NOW)).isTrue();
        send(MessageSide.APPLICANT);
        assertThat(conversation.isNewTo(MessageSide.APPLICANT, NOW)).isTrue();
        send(MessageSide.MINISTRY);
        assertThat(conversation.isNewTo(MessageSide.MINISTRY, NOW))
                .as("the ministry answered")
                .isTrue();
    }

    @Test
    void filesGoToTheLastMessageOfTheOwnSide() {
        send(MessageSide.MINISTRY);
        assertThat(attach(1, MessageSide.MINISTRY, 1).number()).isEqualTo(1);
        refused("MESSAGE_FILES_CLOSED", () -> attach(1, MessageSide.APPLICANT, 1));
        send(MessageSide.APPLICANT);
        refused("MESSAGE_FILES_CLOSED", () -> attach(1, MessageSide.MINISTRY, 1));
        assertThat(conversation.takesFilesFrom(MessageSide.MINISTRY)).isEmpty();
        assertThat(conversation.takesFilesFrom(MessageSide.APPLICANT)).contains(2);
        assertThat(attach(2, MessageSide.APPLICANT, 1).number()).isEqualTo(1);
    }

    @Test
    void filesAreBounded() {
        send(MessageSide.APPLICANT);
        for (int i = 0; i < Conversation.MOST_FILES; i++) {
            attach(1, MessageSide.APPLICANT, 20 * MB);
        }
        refused("TOO_MANY_MESSAGE_FILES", () -> attach(1, MessageSide.APPLICANT, 1));
        assertThat(conversation.takesFilesFrom(MessageSide.APPLICANT)).isEmpty();
        send(MessageSide.APPLICANT);
        for (int i = 0; i < Conversation.MOST_FILES; i++) {
            attach(2, MessageSide.APPLICANT, 20 * MB);
        }
        send(MessageSide.APPLICANT);
        refused("DOCUMENTS_TOO_LARGE", () -> attach(3, MessageSide.APPLICANT, 1));
    }

    @Test
    void messagesAreBounded() {
        for (int i = 0; i < Conversation.MOST_MESSAGES; i++) {
            send(MessageSide.APPLICANT);
        }
        refused("TOO_MANY_MESSAGES", () -> send(MessageSide.MINISTRY));
    }

    @Test
    void aReadMarkIsItsSidesOwnAndNeverMovesBack() {
        send(MessageSide.APPLICANT);
        send(MessageSide.APPLICANT);
        conversation.read(MessageSide.MINISTRY, 2);
        conversation.read(MessageSide.MINISTRY, 1);
        assertThat(conversation.readBy(MessageSide.MINISTRY)).isEqualTo(2);
        assertThat(conversation.readBy(MessageSide.APPLICANT)).isZero();
        refused("MESSAGE_UNKNOWN", () -> conversation.read(MessageSide.MINISTRY, 3));
    }

    private CaseMessage send(MessageSide side) {
        return conversation.send(side, "見積書を添付してください。", NOW);
    }

    private MessageFile attach(int message, MessageSide side, long size) {
        DocumentFacts facts =
                new DocumentFacts("a.pdf", "application/pdf", size, "0".repeat(64), ScanResult.CLEAN, List.of());
        return conversation.attach(UUID.randomUUID(), message, side, facts, NOW);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.code().name())
                .isEqualTo(code));
    }
}
