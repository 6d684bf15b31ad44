#include "ui/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

bool points(const QString& name)
{
    static const QSet<QString> s_pointing{u"undo"_s,   u"redo"_s,   u"back"_s,  u"forward"_s,
                                          u"import"_s, u"export"_s, u"letter"_s};
    return s_pointing.contains(name);
}

/// Paints from the SVG each time, so that it follows theme, size and direction without being told.
class LineIcon final : public QIconEngine
{
public:
    explicit LineIcon(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        painter->drawPixmap(rect, iconPixmap(m_name, Token::Text, qMin(rect.width(), rect.height()), ratio));
        painter->setOpacity(1);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new LineIcon(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString& name) { return QIcon(new LineIcon(name)); }

QPixmap iconPixmap(const QString& name, Token ink, int size, qreal pixelRatio)
{
    const bool isMirrored = QGuiApplication::isRightToLeft() && points(name);
    const QString colourName = colour(ink).name();
    const QString key = u"desk/%1/%2/%3/%4/%5"_s.arg(
        name, colourName, QString::number(size), QString::number(pixelRatio), QString::number(isMirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * pixelRatio);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer svg(file.readAll().replace("currentColor", colourName.toLatin1()));
        QPainter painter(&pixmap);
        svg.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
    }
    if (isMirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace ui
