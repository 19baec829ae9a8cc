extension SafePrograms {
  static let media = """
    ffprobe single * !-o !-report
    mediainfo,identify,pdfinfo,pdffonts,soxi,mp3info,opusinfo *
    exiftool * !-o !-overwrite_original !-delete_original !-w !-tagsFromFile !-execute !-W !-config !-if !-p @exif single
    pdfimages ?-list single *
    pdftotext,ps2ascii,antiword,catdoc,djvutxt,docx2txt * @stdout
    magick {identify} *
    convert ?--version,-version,-list single *
    ffmpeg ?-codecs,-formats,-encoders,-decoders,-filters,-version,-pix_fmts,-devices,-protocols,-hwaccels single \
    -hide_banner -codecs -formats -encoders -decoders -filters -version -pix_fmts -devices -protocols -hwaccels <0
    ffmpeg single ?-i -i= -hide_banner -v= -loglevel= <0
    ffmpeg single * @sinkoutput
    ffplay,mpv,vlc,mplayer,cmus,feh,eog,display,imv,sxiv,zathura,evince,okular,mpg123 * !-o !--stream-record \
    !--stream-dump !--record-file !--sout !--script !--scripts
    yt-dlp,youtube-dl ?-F,--list-formats,-j,--dump-json,-g,--get-url,-e,--get-title,--list-subs,-s,--simulate,--version \
    * !--exec !-o !--config-location !--config-locations !--exec-before-download
    qrencode ?-o -o:- -t= -s= -l=
    zbarimg *
    tesseract ?--list-langs,--list-langs=
    """
}
