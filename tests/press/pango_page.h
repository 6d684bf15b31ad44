// The same words as pango and cairo set them, to be compared with what the press makes of them.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

/// One paragraph at the top of a page of A4, in the press's measures, as a PDF of cairo's.
QByteArray pangoPage(const QString& text);

/// The body of the first page in shades of grey, as pdftoppm draws it; null with the reason in the log.
QImage bodyOf(const QByteArray& pdf);

/// The ink that stands in one picture and not in the other, as a share of that of `expected`.
double difference(const QImage& actual, const QImage& expected);
