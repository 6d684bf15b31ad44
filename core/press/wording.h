// The few sentences that every press adds to a document by itself.
#pragma once

#include "core/document/document.h"

namespace press {

/// "31 October 2021, 12:00 UTC"; empty without an "as of".
QString asOfMoment(const document::Document& document);
/// "As of 31 October 2021, 12:00 UTC · igf.register · a1b2c3d4", as far as it is known.
QString originLine(const document::Document& document);
/// "Internal · Sample data": who may read it, and what else is said once on each page.
QString standingLine(const document::Document& document);
/// The heading that is the title of a document without a cover: its first block, where no other is of the
/// first level. Null: the title stands nowhere in the blocks.
const document::Heading* titleAmongBlocks(const document::Document& document);
/// "Page 3 of 20"
QString pageLine(qsizetype page, qsizetype pageCount);
/// "Data: reports.csv (attached)"
QString attachedDataLine(const QString& fileName);
/// Before the text of a warning, which colour alone would not tell.
QString warningWord();
/// Without what has no place on paper and none in XML: control characters become spaces, but line breaks
/// stay.
QString printable(QString text);
/// Names of facts on the cover.
QString distributionWord();
QString asOfWord();
/// What a link may lead to outside the document: http, https and mailto; anything else is shown as plain
/// text.
bool isWebAddress(const QString& address);

} // namespace press
