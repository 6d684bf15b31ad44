#include "tests/press/pdf_objects.h"

#include <QDebug>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// What qpdf makes of one file; empty if it refuses.
QByteArray asked(const QByteArray& input, const QStringList& options)
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(u"in"_s);
    const QString to = folder.filePath(u"out"_s);
    QFile file(from);
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size() || !file.flush())
        return {};
    QProcess process;
    process.start(u"qpdf"_s, options + QStringList{from, to});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        qWarning() << process.readAllStandardError();
        return {};
    }
    QFile answer(to);
    return answer.open(QIODevice::ReadOnly) ? answer.readAll() : QByteArray();
}

} // namespace

PdfObjects::PdfObjects(const QByteArray& pdf)
{
    const QByteArray json = asked(pdf, {u"--json=2"_s, u"--json-key=qpdf"_s, u"--json-key=pages"_s,
                                        u"--json-stream-data=inline"_s, u"--decode-level=generalized"_s});
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    m_header = all["qpdf"_L1][0].toObject();
    m_objects = all["qpdf"_L1][1].toObject();
    for (const QJsonValue page : all["pages"_L1].toArray())
        m_pages << page["object"_L1].toString();
}

bool PdfObjects::isReference(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.endsWith(" 0 R"_L1) && text[0].isDigit();
}

QJsonValue PdfObjects::resolved(const QJsonValue& value) const
{
    if (!isReference(value))
        return value;
    const QJsonValue object = m_objects[u"obj:"_s + value.toString()];
    return object["stream"_L1].isObject() ? object["stream"_L1]["dict"_L1] : resolved(object["value"_L1]);
}

QJsonObject PdfObjects::trailer() const { return m_objects["trailer"_L1]["value"_L1].toObject(); }

QJsonObject PdfObjects::root() const { return dictionary(trailer()["/Root"_L1]); }

bool PdfObjects::isStream(const QJsonValue& value) const
{
    return isReference(value) && m_objects[u"obj:"_s + value.toString()]["stream"_L1].isObject();
}

QByteArray PdfObjects::data(const QJsonValue& value) const
{
    return QByteArray::fromBase64(
        m_objects[u"obj:"_s + value.toString()]["stream"_L1]["data"_L1].toString().toLatin1());
}

QStringList PdfObjects::references() const
{
    QStringList all;
    for (const QString& key : m_objects.keys())
        if (key.startsWith("obj:"_L1))
            all << key.mid(4);
    return all;
}

void PdfObjects::set(const QString& reference, const QJsonValue& value)
{
    QJsonObject object = m_objects[u"obj:"_s + reference].toObject();
    if (isStream(reference)) {
        QJsonObject stream = object["stream"_L1].toObject();
        stream["dict"_L1] = value;
        object["stream"_L1] = stream;
    } else {
        object["value"_L1] = value;
    }
    m_objects[u"obj:"_s + reference] = object;
}

void PdfObjects::setData(const QString& reference, const QByteArray& data)
{
    QJsonObject object = m_objects[u"obj:"_s + reference].toObject();
    QJsonObject stream = object["stream"_L1].toObject();
    stream["data"_L1] = QString::fromLatin1(data.toBase64());
    object["stream"_L1] = stream;
    m_objects[u"obj:"_s + reference] = object;
}

void PdfObjects::setTrailer(const QJsonObject& trailer)
{
    m_objects["trailer"_L1] = QJsonObject{{u"value"_s, trailer}};
}

QByteArray PdfObjects::write() const
{
    const QJsonObject all{{u"version"_s, 2}, {u"qpdf"_s, QJsonArray{m_header, m_objects}}};
    return asked(QJsonDocument(all).toJson(QJsonDocument::Compact), {u"--json-input"_s});
}

QString PdfObjects::text(const QJsonValue& value)
{
    const QString written = value.toString();
    if (written.startsWith("u:"_L1))
        return written.mid(2);
    return written.startsWith("b:"_L1) ? QString::fromLatin1(QByteArray::fromHex(written.mid(2).toLatin1()))
                                       : QString();
}
