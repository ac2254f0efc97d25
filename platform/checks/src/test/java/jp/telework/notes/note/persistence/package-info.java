@NullMarked
package jp.telework.notes.note.persistence;

import org.jspecify.annotations.NullMarked;
