/** 公募の書類: the guidelines and forms that a call gives out. */
@NullMarked
package jp.telework.subsidy.callfile.domain;

import org.jspecify.annotations.NullMarked;
