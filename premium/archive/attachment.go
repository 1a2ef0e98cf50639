package archive

import (
	"bytes"
	"compress/zlib"
	"io"
	"strconv"
	"unicode/utf16"

	"dekking/tariffs/strict"
)

// attachedName is what our own documents call the quote they carry.
const attachedName = "offerte.json"

var (
	fileForm   = lazily(`^ /EF << /F (\d{1,9}) 0 R >>`)
	streamForm = lazily(`^<< /Type /EmbeddedFile /Length (\d{1,9}) /Filter /FlateDecode /Params << /CheckSum <[0-9a-f]{32}> /Size (\d{1,9}) >> >>\n+stream\n`)
)

// CarriedBy finds the sealed quote that a PDF of this program carries. It reads no other PDF: neither one of another
// program, nor one that another program has written anew. What it gives is read as strictly as any quote, and is no larger
// than one may be.
func CarriedBy(pdf []byte) ([]byte, bool) {
	if !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		return nil, false
	}
	named := []byte("/UF (" + utf16Text(attachedName) + ")")
	at := bytes.LastIndex(pdf, named)
	if at < 0 {
		return nil, false
	}
	file := fileForm.FindSubmatch(window(pdf, at+len(named)))
	if file == nil {
		return nil, false
	}
	start := append(append([]byte("\n"), file[1]...), " 0 obj\n"...)
	object := bytes.LastIndex(pdf[:at], start)
	if object < 0 {
		return nil, false
	}
	return inflated(pdf[object+len(start):])
}

// window is the little that a form is looked for in.
func window(data []byte, at int) []byte { return data[at:min(len(data), at+512)] }

// inflated reads an embedded file; its length, and its size when opened, must be as it says.
func inflated(object []byte) ([]byte, bool) {
	head := streamForm.FindSubmatch(window(object, 0))
	if head == nil {
		return nil, false
	}
	length, _ := strconv.Atoi(string(head[1]))
	size, _ := strconv.Atoi(string(head[2]))
	body := object[len(head[0]):]
	if length > len(body) || size > strict.RequestLimits.Bytes || !bytes.HasPrefix(body[length:], []byte("\nendstream")) {
		return nil, false
	}
	stream, err := zlib.NewReader(bytes.NewReader(body[:length]))
	if err != nil {
		return nil, false
	}
	defer stream.Close()
	data, err := io.ReadAll(io.LimitReader(stream, int64(size)+1))
	return data, err == nil && len(data) == size
}

// utf16Text is a name as a PDF writes it: big-endian UTF-16 with a mark in front.
func utf16Text(name string) string {
	text := []byte{0xFE, 0xFF}
	for _, unit := range utf16.Encode([]rune(name)) {
		text = append(text, byte(unit>>8), byte(unit))
	}
	return string(text)
}
