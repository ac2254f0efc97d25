package jp.telework.notes.note.domain;

/** OPEN until it is closed, once. */
public enum NoteStatus {
    OPEN,
    CLOSED
}
