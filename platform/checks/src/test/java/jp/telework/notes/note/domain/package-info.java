@NullMarked
package jp.telework.notes.note.domain;

import org.jspecify.annotations.NullMarked;
