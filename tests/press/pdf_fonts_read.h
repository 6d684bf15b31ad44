// A font of a PDF as a reader has it: what its codes mean, how wide they are and whether anything is drawn.
#pragma once

#include "tests/press/pdf_objects.h"

#include <QHash>
#include <QSet>

#include <functional>

struct PdfFontRead
{
    QString name;
    bool isComposite = false;
    bool hasMap = false;
    QHash<uint, QString> texts; ///< of the ToUnicode map
    QHash<uint, double> widths;
    double defaultWidth = 1000;
    QByteArray program; ///< a TrueType font; empty for others
    QSet<uint> used;
};

/// `fail` takes the condition and what is wrong.
PdfFontRead readFont(const PdfObjects& pdf, const QJsonValue& font,
                     const std::function<void(const char*, const QString&)>& fail);

/// What can be said once all pages are read: widths, glyphs that are not there, letters without ink.
void checkGlyphs(const PdfFontRead& font, const std::function<void(const char*, const QString&)>& fail);
