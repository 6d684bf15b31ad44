// PDFs for tests, as small as readers of PDFs take them: a line of Latin-1 on each page, and a file inside.
#pragma once

#include <QByteArrayList>

namespace harness {

inline QByteArray smallPdf(const QByteArrayList& pages, const QByteArray& attached = {})
{
    const auto stream = [](const QByteArray& head, const QByteArray& bytes) {
        return "<<" + head + "/Length " + QByteArray::number(bytes.size()) + ">>stream\n" + bytes +
               "\nendstream";
    };
    QByteArrayList objects{
        "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a.txt) 4 0 R]>>>>>>",
        {}, // the pages, once they are known
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        "<</Type/Filespec/F(a.txt)/EF<</F 5 0 R>>>>",
        stream("/Type/EmbeddedFile", attached),
    };
    if (attached.isNull())
        objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
    QByteArray kids;
    for (const QByteArray& words : pages) {
        objects << stream({}, words.isEmpty() ? QByteArray() : "BT/F1 12 Tf 50 700 Td(" + words + ")Tj ET");
        const QByteArray content = QByteArray::number(objects.size());
        objects << "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + content +
                       " 0 R/Resources<</Font<</F1 3 0 R>>>>>>";
        kids += QByteArray::number(objects.size()) + " 0 R ";
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>";

    QByteArray pdf = "%PDF-1.7\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + '\n' + places + "trailer\n<</Root 1 0 R/Size " + count +
           ">>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace harness
