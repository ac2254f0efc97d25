/** テレワークマネージャー派遣: a request from its application to its closing. */
@NullMarked
package jp.telework.seminar.dispatch.domain;

import org.jspecify.annotations.NullMarked;
