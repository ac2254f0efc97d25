@NullMarked
package jp.telework.notes.note.api;

import org.jspecify.annotations.NullMarked;
