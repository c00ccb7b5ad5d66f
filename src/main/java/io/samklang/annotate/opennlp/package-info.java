/** Annotation by Apache OpenNLP: the models, how they are trained, measured and applied. */
@NullMarked
package io.samklang.annotate.opennlp;

import org.jspecify.annotations.NullMarked;
