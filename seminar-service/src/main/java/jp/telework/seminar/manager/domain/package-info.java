/** テレワークマネージャー: the register of experts, with what they know, where they go and how much they take on. */
@NullMarked
package jp.telework.seminar.manager.domain;

import org.jspecify.annotations.NullMarked;
