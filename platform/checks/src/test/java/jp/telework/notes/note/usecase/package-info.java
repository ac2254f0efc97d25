@NullMarked
package jp.telework.notes.note.usecase;

import org.jspecify.annotations.NullMarked;
